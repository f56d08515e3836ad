# Purchases.

purchase-line = Purchase { $amount }
purchase-add = Add purchase
purchase-add-title = New purchase
purchase-edit-title = Edit purchase
purchase-save = Save purchase
purchase-none = No purchases yet. They can be imported from invoicing or recorded one by one.
purchase-margin = margin { $margin }
purchase-remove = Remove purchase: { $purchase }
purchase-total =
    { $count ->
        [0] No purchases
        [one] 1 purchase, { $sum }
       *[other] { $count } purchases, { $sum }
    }
