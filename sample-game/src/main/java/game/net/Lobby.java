package game.net;

import dev.hearth.annotations.Pinned;
import io.javalin.websocket.WsContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Everyone who is connected, in the order of their coming. Threads of the server call it. */
@Pinned
final class Lobby {
  private static final int MOST_CLIENTS = 200;
  private static final int POLICY_VIOLATION = 1008;
  private static final int TRY_AGAIN_LATER = 1013;
  private static final int ID_LENGTH = 7;
  private static final Pattern ID = Pattern.compile("p[0-9a-z]{" + ID_LENGTH + "}");

  private final Map<String, Client> clients = new LinkedHashMap<>();

  synchronized void connected(WsContext connection) {
    if (!sameOrigin(connection)) {
      connection.closeSession(POLICY_VIOLATION, "another site's page");
    } else if (clients.size() >= MOST_CLIENTS) {
      connection.closeSession(TRY_AGAIN_LATER, "full");
    } else {
      connection.enableAutomaticPings(15, TimeUnit.SECONDS);
      clients.put(connection.sessionId(), new Client(connection.session));
    }
  }

  synchronized void left(WsContext connection) {
    clients.remove(connection.sessionId());
  }

  void said(WsContext connection, String text) {
    client(connection)
        .filter(Client::patient)
        .ifPresent(client -> Message.read(text).ifPresent(message -> heard(client, message)));
  }

  synchronized List<Player> players() {
    return clients.values().stream().flatMap(client -> client.player().stream()).toList();
  }

  void show(String frame) {
    everyone().forEach(client -> client.show(frame));
  }

  void close() {
    everyone().forEach(Client::close);
  }

  private synchronized List<Client> everyone() {
    return List.copyOf(clients.values());
  }

  private synchronized Optional<Client> client(WsContext connection) {
    return Optional.ofNullable(clients.get(connection.sessionId()));
  }

  private synchronized void heard(Client client, Message message) {
    switch (message.type()) {
      case "join" -> join(client, message);
      case "input" -> client.input(message.keys());
      default -> {}
    }
  }

  /** Joining twice changes the name and keeps the id. */
  private void join(Client client, Message message) {
    String id = client.id().orElseGet(() -> free(message.id()) ? message.id() : newId());
    client.join(id, message.name());
    client.tell(
        Json.object(
            json -> {
              json.writeStringProperty("type", "welcome");
              json.writeStringProperty("id", id);
              json.writeStringProperty("name", client.name());
            }));
  }

  private boolean free(String id) {
    return ID.matcher(id).matches()
        && clients.values().stream().noneMatch(client -> client.id().equals(Optional.of(id)));
  }

  private static String newId() {
    StringBuilder id = new StringBuilder("p");
    for (int i = 0; i < ID_LENGTH; i++) {
      id.append(Character.forDigit(ThreadLocalRandom.current().nextInt(36), 36));
    }
    return id.toString();
  }

  /** A browser says which site's page opens a connection; other programs say nothing. */
  private static boolean sameOrigin(WsContext connection) {
    String origin = connection.header("Origin");
    return origin == null || origin.endsWith("://" + connection.host());
  }
}
