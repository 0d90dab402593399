package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;

@HotState
public record D(Optional<Instant> a, Duration bb, LocalDateTime c, ZonedDateTime n, OffsetTime e, Period f, ZoneId g, java.net.URI h, UUID i, Year j, MonthDay k, BigDecimal l, BigInteger m, ZonedDateTime d, LocalTime o, ZoneOffset p) {}
