"""KetaDesk: the desktop companion for a ketamine infusion."""
