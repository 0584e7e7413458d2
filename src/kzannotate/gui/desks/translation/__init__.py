"""The desk of translations: articles beside their originals, sentence by sentence."""
