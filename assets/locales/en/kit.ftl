# kit

kit-close = Close
kit-cancel = Cancel
