# Purchases.

purchase-line = Osto { $amount }
purchase-add = Lisää osto
purchase-add-title = Uusi osto
purchase-edit-title = Muokkaa ostoa
purchase-save = Tallenna osto
purchase-none = Ostoja ei ole vielä. Ne voi tuoda laskutuksesta tai kirjata yksitellen.
purchase-margin = kate { $margin }
purchase-remove = Poista osto: { $purchase }
purchase-total =
    { $count ->
        [0] Ei ostoja
        [one] 1 osto, { $sum }
       *[other] { $count } ostoa, { $sum }
    }
