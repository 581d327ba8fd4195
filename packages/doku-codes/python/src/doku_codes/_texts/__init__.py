# Generated from the catalog; do not edit.
"""The texts, a module for each language."""
