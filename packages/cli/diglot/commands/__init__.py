"""The commands, one file each; `main` names them."""
