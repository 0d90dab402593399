package feed;

import dev.hearth.annotations.HotState;

@HotState
public record Twice<A, B>(A a, Twice<B, A> left, Twice<B, A> right) {}
