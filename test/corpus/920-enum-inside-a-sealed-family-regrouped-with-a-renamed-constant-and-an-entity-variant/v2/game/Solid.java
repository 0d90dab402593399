package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public sealed interface Solid extends Shape permits Fixed, Body {}
