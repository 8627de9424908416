"""The frame around the views: bars, toasts, dialogs, what is remembered. It wires and owns; it decides nothing."""
