package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record Ok<A, B>(Optional<A> other, Optional<A> value, List<Optional<B>> more, int code) {}
