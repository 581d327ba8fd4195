"""The code that every package carries. Import from the package itself: these modules may change in any release."""
