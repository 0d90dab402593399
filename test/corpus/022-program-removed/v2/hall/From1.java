package hall;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "BoxOffice", reason = "tickets are sold by the website now")
final class From1 extends V1.Migration {}
