package candour.report;

import static java.util.Map.entry;

import candour.support.ApiClient;
import candour.support.ApiClient.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A method of an address, as the description has it, and something to send to it. */
record DescribedOperation(String method, String path, JsonNode described) {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    /** Gaps that are no ids, and what stands there. */
    private static final Map<String, String> CODES = Map.of("question", "A1", "rule", "NOT_MET");

    /** What a path's id is of, where it is called {@code id}: by the first part of the path. */
    private static final Map<String, String> KINDS = Map.of(
            "actions", "CorrectiveAction",
            "audits", "Audit",
            "cases", "CaseFile",
            "findings", "Finding",
            "imports", "Import",
            "reports", "Report",
            "rounds", "Round",
            "templates", "Edition");

    /** What is sent to where something is needed; the rest takes an empty record. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            entry(
                    "ActionResource_plan",
                    "{'cause': 'PROCESS', 'why': 'x', 'measures': 'x', 'effectSought': 'x', 'owner': 1, 'dueOn': '2030-01-01'}"),
            entry("ActionResource_complete", "{'note': 'x'}"),
            entry("ActionResource_verify", "{'effective': true, 'reason': 'x'}"),
            entry("AnswerResource_answer", "{'state': 'UNANSWERED'}"),
            entry("CaseResource_correct", "{'value': 'C2', 'reason': 'x'}"),
            entry("DisputeResource_settle", "{'kind': 'STAYS_OPEN', 'words': 'x'}"),
            entry("DisputeResource_settleFact", "{'kind': 'STAYS_OPEN', 'words': 'x'}"),
            entry("DrawResource_draw", "{'sampleSize': 1}"),
            entry("DrawResource_allocate", "{'assessor': 1, 'dueOn': '2030-01-01', 'acceptOwnTeam': false}"),
            entry("LifeResource_share", "{'invitees': [], 'workingDays': 10, 'nobody': 'x'}"),
            entry("LifeResource_extend", "{'until': '2030-01-01', 'reason': 'x'}"),
            entry("LifeResource_reopen", "{'reason': 'x', 'dueOn': '2030-01-01'}"),
            entry("LifeResource_withdraw", "{'reason': 'x'}"),
            entry(
                    "MappingResource_map",
                    "{'mapping': {'columns': {}, 'types': {}, 'teams': {}, 'newTeams': []}, 'saveAs': 'x'}"),
            entry("MappingResource_mapAsSaved", "{'name': 'Ours'}"),
            entry("ProposalResource_reword", "{'title': 'x', 'text': 'x'}"),
            entry("ProposalResource_merge", "{'into': {'rule': 'x', 'question': 'x'}, 'reason': 'x'}"),
            entry("ProposalResource_withdraw", "{'reason': 'x'}"),
            entry(
                    "RoundResource_freeze",
                    "{'filter': {'caseTypes': [], 'teams': [], 'openOn': '2026-01-01', 'notAuditedForMonths': 0, 'strataBy': 'TEAM'}}"));

    static List<DescribedOperation> all(String description) throws IOException {
        var operations = new ArrayList<DescribedOperation>();
        YAMLMapper.builder()
                .build()
                .readTree(description)
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new DescribedOperation(
                                method.getKey().toUpperCase(), path.getKey(), method.getValue()))));
        return operations;
    }

    /** Those that are ids. */
    List<String> gaps() {
        return GAP.matcher(path)
                .results()
                .map(gap -> gap.group(1))
                .filter(gap -> !CODES.containsKey(gap))
                .toList();
    }

    String kind(String gap) {
        return switch (gap) {
            case "draw" -> "Draw";
            case "case" -> "DrawnCase";
            case "fact" -> "CaseFact";
            case "finding" -> "Finding";
            case "mapping" -> "SavedMapping";
            case "note" -> "Note";
            case "reply" -> "Reply";
            case "round" -> "Round";
            default -> KINDS.get(path.split("/")[3]);
        };
    }

    Answer send(ApiClient client, Map<String, Long> ids) {
        var filled = GAP.matcher(path)
                .replaceAll(gap -> CODES.getOrDefault(gap.group(1), String.valueOf(ids.get(kind(gap.group(1))))));
        var request = client.request(filled.replace("/api/v1", "") + query())
                .headers(
                        "If-Match",
                        "\"1\"",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        if (described.has("requestBody")) {
            var body = BODIES.getOrDefault(described.path("operationId").asText(), "{}");
            request.header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body.replace('\'', '"')));
        } else {
            request.method(method, BodyPublishers.noBody());
        }
        return ApiClient.send(request);
    }

    private String query() {
        return path.endsWith("/words") ? "?column=x" : "";
    }
}
