# purchase
