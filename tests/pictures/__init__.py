"""The pictures of the README, and ``python -m tests.pictures``, which makes them anew."""
