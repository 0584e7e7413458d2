"""A check of more articles than one machine or its memory holds, in jobs that anybody may do.

``running.run`` plans the jobs, an engine (``engines.py``) has them done here, in processes or by
Dask, and each job is a pure function of the folder that it finds and of its number (``jobs.py``).
"""
