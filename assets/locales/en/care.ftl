# Care models: those that ship, their promises and acts; the page and its words.

care-model-strategic = Care for a key customer
    .promise = A contact person of their own, a yearly plan made together, and novelties before anyone else sees them. Questions are answered by the next day.
care-model-growth = Care for a growing customer
    .promise = Needs are gone through every year, and news reaches them among the first. Questions are answered in two days.
care-model-retention = Care for a customer to keep
    .promise = Familiar service stays good, with a contact every quarter. Questions are answered in two days.
care-model-efficiency = Light care
    .promise = Catalogue and newsletter keep them up to date, and ordering is easy. Questions are answered in four days.
care-model-acquisition = Opening a new relationship
    .promise = Interest is kept alive without pushing, and the next step is always agreed. Questions are answered in four days.
care-model-new = First steps of a new customer
    .promise = In the first weeks we ask how things go and learn what is needed. Questions are answered by the next day.
care-model-passive = Listening to a silent customer
    .promise = The reason for the silence is asked before giving up. Questions are answered in four days.
care-model-ending = Listening to a leaving customer
    .promise = Those who leave are listened to, and the reason is kept. Questions are answered by the next day.

care-act-plan = The year gone through and a plan for the next
care-act-needs = Talk about needs
care-act-preview = Advance news of the autumn's novelties
care-act-catalogue = New catalogue
care-act-thanks = Thanks for the year
