"""The release loop: plain commands that run anywhere, called by the workflows."""
