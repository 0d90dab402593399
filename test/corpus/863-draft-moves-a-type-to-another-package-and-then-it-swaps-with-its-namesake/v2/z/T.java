package z;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record T(int n) {}
