"""Termbases: glossaries as other programs keep them, in and out, told what each cannot hold."""
