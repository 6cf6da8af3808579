"""From error sets to the frequent ones, named and compared with the known ones."""
