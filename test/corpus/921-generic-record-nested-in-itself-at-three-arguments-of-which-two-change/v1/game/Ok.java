package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record Ok<T, U>(T value, Optional<T> other, List<U> more) {}
