package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record R(Optional<S> o, Map<String, S> m, S[][] a, S n) {}
