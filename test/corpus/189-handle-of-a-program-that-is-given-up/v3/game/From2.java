package game;
import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;
import java.util.function.*;

@Migrates(2)
@Dropped(value="Oth",reason="r")
final class From2 extends V2.Migration {}

