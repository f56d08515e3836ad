# interaction
