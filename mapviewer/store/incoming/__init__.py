"""Articles in, one file for each form that they come in; `mapviewer.store.readers` is their table.

A reader takes an `Incoming`, bytes with what is known about them, and yields articles, or further `Incoming` where it holds
others, as a mail its attachments. It opens no other file, asks no network, and trusts nothing: sizes are checked before
anything is unpacked, XML entities are refused, names inside archives never become paths.
"""
