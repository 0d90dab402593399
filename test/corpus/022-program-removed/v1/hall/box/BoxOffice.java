package hall.box;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import hall.Seat;
import java.math.BigDecimal;
import java.util.Map;

/** Sells seats, as a program of its own. */
@HotState
public final class BoxOffice implements HotProgram {
  private final Hot<Map<Seat, Ticket>> sold = Hot.of(Map.of());
  private final Hot<BigDecimal> cash = Hot.of(BigDecimal.ZERO);
  private final Hot<Clerk> clerk = Hot.of(new Clerk());

  @Override
  public void start() {}

  @Override
  public void step() {}

  @HotState
  public record Ticket(String guest, BigDecimal price) {}
}
