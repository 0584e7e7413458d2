"""The desk of terms: what each thing is called, how articles spell it, and who mixes forms."""
