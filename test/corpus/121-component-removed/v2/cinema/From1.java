package cinema;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Cinema.Film.added", reason = "the order of the list says enough")
@Dropped(value = "cinema.Cinema.Ticket.seats", reason = "seats are free now")
final class From1 extends V1.Migration {}
