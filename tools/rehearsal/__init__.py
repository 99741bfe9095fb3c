"""The workflows, run step by step on a scratch repository with servers on this machine."""
