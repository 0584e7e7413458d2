"""The desk of reviewer agreement: figures, what each leaves out, and what stands behind them."""
