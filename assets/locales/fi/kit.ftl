# kit

kit-close = Sulje
kit-cancel = Peruuta
