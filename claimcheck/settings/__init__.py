"""What a house sets: its configuration, and the plug-ins that this turns on."""
