"""What both runners and the recorder share: cases, canonical JSON, seeds, throwaway databases; no runtime of ours."""
