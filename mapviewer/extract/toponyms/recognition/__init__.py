"""Which of the mentions are places: their traits, what surrounds them, and the weights that decide."""
