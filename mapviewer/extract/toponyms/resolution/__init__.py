"""Which place each name means: its senses, the evidence for each, and the weights that rank them."""
