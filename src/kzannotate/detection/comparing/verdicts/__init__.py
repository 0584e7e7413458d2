"""What two passages side by side come to, one kind of statement a file."""
