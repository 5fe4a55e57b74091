import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every message to the receiver of docs/events.md; the CDEvent in those it takes goes through the schemas. */
final class Check {
  private static final ObjectMapper json = new ObjectMapper();

  public static void main(String[] arguments) throws Exception {
    Map<String, String> schemas = new HashMap<>();
    try (var files = Files.walk(Path.of(System.getenv("SCHEMAS")))) {
      for (var path : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        var text = Files.readString(path);
        schemas.put(json.readTree(text).get("$id").asText(), text);
      }
    }
    var factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(schemas)));
    var outcomes = json.createArrayNode();
    for (var message : json.readTree(Path.of(System.getenv("MESSAGES")).toFile()))
      outcomes.add(outcomeOf(message, factory));
    System.out.println(outcomes);
  }

  private static ObjectNode outcomeOf(JsonNode message, JsonSchemaFactory factory) {
    var outcome = json.createObjectNode().put("name", message.get("name").asText());
    Map<String, List<String>> headers = new HashMap<>();
    message.get("headers").fields().forEachRemaining(each -> headers.put(each.getKey(), List.of(each.getValue().asText())));
    try {
      var body = message.get("body").asText().getBytes(StandardCharsets.UTF_8);
      var event = Receive.receive(HttpHeaders.of(headers, (name, value) -> true), body);
      var data = json.readTree(event.getData().toBytes());
      var schema = factory.getSchema(SchemaLocation.of(message.get("schema").asText()));
      var faults = schema.validate(data, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
      if (!faults.isEmpty()) return outcome.put("refusal", faults.toString());
      return outcome.put("type", event.getType()).put("subject", data.get("subject").get("id").asText());
    } catch (Exception error) {
      return outcome.put("refusal", error.toString());
    }
  }
}
