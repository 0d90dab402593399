package mail;

import dev.hearth.annotations.HotState;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;

@HotState
public record Letter(
    String sent,
    long cents,
    boolean opened,
    String link,
    Instant born,
    Duration age,
    String rank,
    int pages,
    BigInteger serial,
    char mark) {}
