package game;

/** Only to be another version of the code; the layout is that of version 2. */
final class Notes {}
