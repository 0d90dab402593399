package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record UnaLink(long n, Duo then) implements Una {}
