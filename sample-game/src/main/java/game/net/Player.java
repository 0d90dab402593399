package game.net;

import dev.hearth.annotations.Pinned;

/** Someone who is connected and has joined; {@code keys} are some of {@code ULRDF}. */
@Pinned
public record Player(String id, String name, String keys) {}
