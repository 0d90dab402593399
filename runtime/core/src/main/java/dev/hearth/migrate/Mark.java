package dev.hearth.migrate;

/** What a {@link Memo} has of an object that has not become anything yet. */
enum Mark {
  /** A walk is on its way through it. */
  MET,
  /** It is being made. */
  OPEN
}
