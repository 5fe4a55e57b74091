//! Gives every message to the receiver of docs/events.md; the CDEvents library reads it with its types.
mod receive;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};

fn main() {
    let content = std::fs::read(std::env::var("MESSAGES").expect("MESSAGES")).expect("messages");
    let messages: Vec<Value> = serde_json::from_slice(&content).expect("JSON");
    let outcomes: Vec<Value> = messages.iter().map(outcome_of).collect();
    println!("{}", Value::from(outcomes));
}

fn outcome_of(message: &Value) -> Value {
    let mut headers = HeaderMap::new();
    for (name, value) in message["headers"].as_object().expect("headers") {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("name");
        headers.insert(name, HeaderValue::from_str(value.as_str().expect("text")).expect("value"));
    }
    match receive::receive(&headers, message["body"].as_str().expect("body").as_bytes()) {
        Err(error) => json!({ "name": message["name"], "refusal": error.to_string() }),
        Ok(event) => {
            json!({ "name": message["name"], "type": event.ty(), "subject": event.subject().id().to_string() })
        }
    }
}
