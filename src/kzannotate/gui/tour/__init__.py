"""The guided tour: what is where, shown on the sample project."""
