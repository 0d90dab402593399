package dev.hearth.migrate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The state of version 1, as the generator would write it. */
@SuppressWarnings("NonApiType") // a handle may be declared with any container
public final class V1 {
  private V1() {}

  public record Ship(Now.Vec pos, double vx, double vy) {}

  public enum Phase {
    WARMUP,
    OVERTIME
  }

  public sealed interface Shape permits Circle, Square {}

  public record Circle(float r) implements Shape {}

  public record Square(Now.Vec at) implements Shape {}

  public record Link(int place, Link next) {}

  public record Twice(Twice left, Twice right) {}

  public static final class Enemy {
    private Now.Vec pos;
    private int hp;
    private Optional<Enemy> target;

    private Enemy() {}

    public Enemy(Now.Vec pos, int hp, Optional<Enemy> target) {
      this.pos = pos;
      this.hp = hp;
      this.target = target;
    }

    public Now.Vec pos() {
      return pos;
    }

    public int hp() {
      return hp;
    }

    public Optional<Enemy> target() {
      return target;
    }

    void aimAt(Enemy other) {
      target = Optional.of(other);
    }
  }

  public static final class Racer {
    private int number;
    private SortedSet<Racer> behind;

    private Racer() {}

    public Racer(int number, SortedSet<Racer> behind) {
      this.number = number;
      this.behind = behind;
    }

    public int number() {
      return number;
    }

    public SortedSet<Racer> behind() {
      return behind;
    }
  }

  public static final class Arena {
    private Map<String, Ship> ships;
    private List<Enemy> enemies;
    private Set<Phase> phases;
    private Map<Phase, Shape> shapes;
    private TreeSet<Ship> ranking;
    private int tick;

    private Arena() {}

    public Arena(
        Map<String, Ship> ships,
        List<Enemy> enemies,
        Set<Phase> phases,
        Map<Phase, Shape> shapes,
        TreeSet<Ship> ranking,
        int tick) {
      this.ships = ships;
      this.enemies = enemies;
      this.phases = phases;
      this.shapes = shapes;
      this.ranking = ranking;
      this.tick = tick;
    }

    public Map<String, Ship> ships() {
      return ships;
    }

    public List<Enemy> enemies() {
      return enemies;
    }

    public Set<Phase> phases() {
      return phases;
    }

    public Map<Phase, Shape> shapes() {
      return shapes;
    }

    public TreeSet<Ship> ranking() {
      return ranking;
    }

    public int tick() {
      return tick;
    }
  }

  public abstract static class Migration extends dev.hearth.migrate.Migration {
    protected Migration() {
      super(
          Arena.class,
          Circle.class,
          Enemy.class,
          Link.class,
          Phase.class,
          Racer.class,
          Ship.class,
          Square.class,
          Twice.class);
    }

    @Override
    protected final Object migrate$(int type, Object old) {
      return switch (type) {
        case 0 -> migrate((Arena) old);
        case 1 -> migrate((Circle) old);
        case 2 -> migrate((Enemy) old);
        case 3 -> migrate((Link) old);
        case 4 -> migrate((Phase) old);
        case 5 -> migrate((Racer) old);
        case 6 -> migrate((Ship) old);
        case 7 -> migrate((Square) old);
        case 8 -> migrate((Twice) old);
        default -> throw new AssertionError(type);
      };
    }

    @Override
    protected final boolean isProgram$(Object old) {
      return old instanceof Arena;
    }

    protected final Arena program() {
      return (Arena) program$();
    }

    public final Now.Ship migrate(Ship old) {
      return Carry.value(this, old, (Ship o) -> make(o));
    }

    protected Now.Ship make(Ship old) {
      return new Now.Ship(pos(old), vel(old), shield(old));
    }

    protected Now.Vec pos(Ship old) {
      return old.pos();
    }

    protected abstract Now.Vec vel(Ship old);

    protected abstract double shield(Ship old);

    public final Now.Phase migrate(Phase old) {
      return Carry.value(this, old, (Phase o) -> make(o));
    }

    protected Now.Phase make(Phase old) {
      return switch (old) {
        case WARMUP -> Now.Phase.WARMUP;
        case OVERTIME -> OVERTIME(old);
      };
    }

    protected abstract Now.Phase OVERTIME(Phase old);

    public final Now.Shape migrate(Shape old) {
      if (old == null) {
        return null;
      } else if (old instanceof Circle v) {
        return migrate(v);
      } else if (old instanceof Square v) {
        return migrate(v);
      }
      throw new AssertionError(old);
    }

    public final Now.Circle migrate(Circle old) {
      return Carry.value(this, old, (Circle o) -> make(o));
    }

    protected Now.Circle make(Circle old) {
      return new Now.Circle(r(old), name(old));
    }

    protected double r(Circle old) {
      return old.r();
    }

    protected abstract String name(Circle old);

    public final Now.Square migrate(Square old) {
      return Carry.value(this, old, (Square o) -> make(o));
    }

    protected Now.Square make(Square old) {
      return new Now.Square(old.at());
    }

    public final Now.Link migrate(Link old) {
      return Carry.value(this, old, (Link o) -> make(o));
    }

    protected Now.Link make(Link old) {
      return new Now.Link(place(old), next(old));
    }

    protected long place(Link old) {
      return old.place();
    }

    protected Now.Link next(Link old) {
      return migrate(old.next());
    }

    public final Now.Twice migrate(Twice old) {
      return Carry.value(this, old, (Twice o) -> make(o));
    }

    protected Now.Twice make(Twice old) {
      return new Now.Twice(migrate(old.left()), migrate(old.right()), 0);
    }

    public final Now.Enemy migrate(Enemy old) {
      return Carry.entity(
          this,
          old,
          (Enemy o) -> make(o),
          (Enemy o, Handles h) -> {
            if (h.begin("pos")) {
              h.set(pos(o));
            }
            if (h.begin("hp")) {
              h.set(hp(o));
            }
            if (h.begin("target")) {
              h.set(target(o));
            }
          });
    }

    protected Now.Enemy make(Enemy old) {
      return Carry.create(this, old, Now.Enemy.class);
    }

    protected Now.Vec pos(Enemy old) {
      return old.pos();
    }

    protected int hp(Enemy old) {
      return old.hp();
    }

    protected Optional<Now.Enemy> target(Enemy old) {
      return Carry.optional(old.target(), e -> migrate(e));
    }

    public final Now.Racer migrate(Racer old) {
      return Carry.entity(
          this,
          old,
          (Racer o) -> make(o),
          (Racer o, Handles h) -> {
            if (h.begin("name")) {
              h.set(name(o));
            }
            if (h.begin("behind")) {
              h.set(behind(o));
            }
            if (h.begin("number")) {
              h.set(number(o));
            }
          });
    }

    protected Now.Racer make(Racer old) {
      return Carry.create(this, old, Now.Racer.class);
    }

    protected int number(Racer old) {
      return old.number();
    }

    protected String name(Racer old) {
      return "#" + old.number();
    }

    protected SortedSet<Now.Racer> behind(Racer old) {
      return Carry.collection(old.behind(), e -> migrate(e));
    }

    public final Now.Arena migrate(Arena old) {
      return Carry.entity(
          this,
          old,
          (Arena o) -> make(o),
          (Arena o, Handles h) -> {
            if (h.begin("ships")) {
              h.set(ships(o));
            }
            if (h.begin("enemies")) {
              h.set(enemies(o));
            }
            if (h.begin("phases")) {
              h.set(phases(o));
            }
            if (h.begin("shapes")) {
              h.set(shapes(o));
            }
            if (h.begin("ranking")) {
              h.set(ranking(o));
            }
            if (h.begin("tick")) {
              h.set(tick(o));
            }
            if (h.begin("round")) {
              h.set(round(o));
            }
          });
    }

    protected Now.Arena make(Arena old) {
      return Carry.create(this, old, Now.Arena.class);
    }

    protected Map<String, Now.Ship> ships(Arena old) {
      return Carry.map(old.ships(), k -> k, v -> migrate(v));
    }

    protected List<Now.Enemy> enemies(Arena old) {
      return Carry.collection(old.enemies(), e -> migrate(e));
    }

    protected Set<Now.Phase> phases(Arena old) {
      return Carry.collection(old.phases(), e -> migrate(e));
    }

    protected Map<Now.Phase, Now.Shape> shapes(Arena old) {
      return Carry.map(old.shapes(), k -> migrate(k), v -> migrate(v));
    }

    protected TreeSet<Now.Ship> ranking(Arena old) {
      return Carry.collection(old.ranking(), e -> migrate(e));
    }

    protected long tick(Arena old) {
      return old.tick();
    }

    protected long round(Arena old) {
      return Carry.initial(this, old, "round");
    }
  }
}
