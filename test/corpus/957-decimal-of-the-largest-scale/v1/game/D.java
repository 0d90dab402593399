package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;

@HotState
public record D(Instant a, Duration b, LocalDateTime c, ZonedDateTime d, OffsetTime e, Period f, ZoneId g, java.net.URI h, UUID i, Year j, MonthDay k, BigDecimal l, BigInteger m, ZonedDateTime n, LocalTime o, ZoneOffset p) {}
