"""KetaDesk's tests, and the two programs that measure it: tests.kill and tests.bench."""
