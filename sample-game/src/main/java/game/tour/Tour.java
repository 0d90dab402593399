package game.tour;

import dev.hearth.annotations.Pinned;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Plays the story of a reload against a running game, on a copy of the sources, and says what
 * happens: a new layout is refused, decided, and taken over, and nobody loses anything.
 */
@Pinned
public final class Tour {
  private static final String SHIP = "game/Ship.java";
  private static final String DECISION = "game/From1.java";
  private static final int BOTS = 8;
  private static final Pattern ADDRESS = Pattern.compile("Play at http(://\\S+)");

  private final Story story = new Story();
  private final ModuleCopy module;
  private final GameProcess game;

  private Tour(ModuleCopy module, GameProcess game) {
    this.module = module;
    this.game = game;
  }

  /** Plays; 0 when everything went as told. */
  public static int play() {
    List<String> args = List.of("--port", "0", "--bots", String.valueOf(BOTS), "--seed", "1");
    try (ModuleCopy module = ModuleCopy.make()) {
      module.compile();
      try (GameProcess game = GameProcess.start(module.root(), module.classPath(), args)) {
        return new Tour(module, game).tell();
      }
    } catch (IOException | IllegalStateException | CompletionException e) {
      System.err.println("The tour has to stop. " + e.getMessage());
      return 1;
    }
  }

  private int tell() throws IOException {
    try (Visitor ann = new Visitor(address())) {
      ann.join("Ann");
      ann.press("ULF");
      begin(ann);
      edit(ann);
      decide(ann);
      connection(ann);
    }
    return story.end();
  }

  private URI address() {
    return game.await(
        "the game to start",
        () ->
            game.since(0).stream()
                .flatMap(line -> ADDRESS.matcher(line).results())
                .map(address -> URI.create("ws" + address.group(1) + "/ws"))
                .findFirst());
  }

  private void begin(Visitor ann) {
    Sighting now = game.await("the first points", () -> ann.last().filter(s -> s.points() > 0));
    story.step("The game runs, from a copy of its sources in " + module.root());
    story.say(BOTS + " bots and Ann, who has connected over a WebSocket: " + now + ".");
  }

  private void edit(Visitor ann) throws IOException {
    List<String> before = module.lines(SHIP);
    int mark = game.mark();
    long tick = ann.tick();
    module.save("1-edit", SHIP);
    story.step("Someone changes the ship's layout and saves (tour/1-edit/game/Ship.java)");
    story.say("Its components change, and with them the code that uses them:");
    story.change(components(before), components(module.lines(SHIP)));
    game.await("the refusal", () -> game.said(mark, "refused"));
    story.say("The terminal of the game:");
    story.quote(game.since(mark));
    Sighting now = game.await("the next tick", () -> ann.last().filter(s -> s.tick() > tick + 90));
    story.say("Nothing has stopped: " + now + ".");
    story.check("the old code plays on", now.code() == 1 && now.shields() == 0);
  }

  private void decide(Visitor ann) throws IOException {
    int mark = game.mark();
    long saved = System.nanoTime();
    module.save("2-decide", DECISION);
    story.step("They paste the class, fill in two lines and save (tour/2-decide/game/From1.java)");
    story.quote(module.lines(DECISION));
    Visitor.Change change = game.await("the new code", ann::change);
    game.await("the end of the report", () -> game.said(mark, "reloaded"));
    story.say("The terminal of the game:");
    story.quote(game.since(mark));
    story.say(
        "The first frame of the new code came "
            + TimeUnit.NANOSECONDS.toMillis(change.after().at() - saved)
            + " ms after the save and "
            + TimeUnit.NANOSECONDS.toMillis(change.after().at() - change.before().at())
            + " ms after the last frame of the old.");
    compare(change.before(), change.after());
  }

  private void compare(Sighting before, Sighting after) {
    story.step("Is it the same game?");
    story.say("Before: " + before + ".");
    story.say("After:  " + after + ".");
    story.check("no tick is missing", after.tick() == before.tick() + 1);
    story.check("the same ships, by id and name", after.names().equals(before.names()));
    story.check("each where it was, but for a tick's way", after.near(before));
    story.check("the same scores, but for a tick's points", after.scoredSince(before));
    story.check("each has a shield now", after.shields() == after.ships().size());
  }

  private void connection(Visitor ann) {
    long tick = ann.tick();
    Sighting now = game.await("the next tick", () -> ann.last().filter(s -> s.tick() > tick + 60));
    story.step("Is it still the same connection?");
    story.say("Ann has seen " + ann.frames() + " frames over it: " + now + ".");
    story.check("it was opened once, and was never dropped", !ann.dropped());
    story.check("no frame was missed", ann.missed() == 0);
  }

  /** The lines of a record's header. */
  private static List<String> components(List<String> source) {
    return source.stream()
        .dropWhile(line -> !line.contains("record "))
        .takeWhile(line -> !line.contains(") {"))
        .toList();
  }
}
