"""The last stages before writing: from the model to the text of every file of a package."""
