"""What the release before had and this one has not, each with what stands for it now."""

RELEASE = "1.4.0"
PREVIOUS = ""
REMOVED: dict[str, str] = {
}
# What people typed, where its class or method has another name now.
NAMES: dict[str, str] = {
}
