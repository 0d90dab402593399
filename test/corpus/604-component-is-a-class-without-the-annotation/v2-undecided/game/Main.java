package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> n = Hot.of(0);
  private final Hot<Plain> plain = Hot.of(new Plain(1));
  private final Hot<Optional<Plain.Shape>> shape = Hot.of(Optional.empty());
  private final Hot<EnumSet<Plain.Colour>> colours = Hot.of(EnumSet.noneOf(Plain.Colour.class));
  private final Hot<Old[]> olds = Hot.of(new Old[0]);
  private final Hot<List<List<Old>[]>> nested = Hot.of(List.of());
  private final Hot<Map<Plain, Integer>> keys = Hot.of(Map.of());
  private final Hot<AtomicInteger> counter = Hot.of(new AtomicInteger());
  private final Hot<Date> date = Hot.of(new Date());
  private final Hot<TimeUnit> unit = Hot.of(TimeUnit.DAYS);
  private final Hot<RoundingMode> mode = Hot.of(RoundingMode.UP);
  private final Hot<MathContext> context = Hot.of(MathContext.DECIMAL64);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
